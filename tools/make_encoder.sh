#!/usr/bin/env bash
# Trains the two encoders that come with the plugin and puts them into resources/models: make_encoder.sh PYTHON DATA
# Minutes on a GPU, most of a day without one. Interrupted, it goes on when it is called again.
set -euo pipefail
python=$1 data=$2 pack=build/encoder-gpu out=build/encoder
[ -f "$pack/images.zip" ] || "$python" tools/encoder_gpu/pack.py --data "$data" --out "$pack"
workers=1
! "$python" -c "import sys, torch; sys.exit(not torch.cuda.is_available())" || workers=2
"$python" tools/encoder_gpu/run.py --jobs tools/encoder_gpu/lists/ship.json --data "$pack" --out "$out" --work "$out"/run \
    --workers "$workers" --minutes 100000
machine=$("$python" -c "import json; print(next(one['machine'] for one in map(json.loads, open('$out/results.jsonl')) if 'machine' in one))")
"$python" tools/ship_encoder.py swimdiff-lite0-10m.safetensors "$out"/run/encoders/10m.safetensors \
    --name "SwiMDiff EfficientNet-Lite0, 10 m, RGB" --licence CC-BY-4.0 --resolution-m 10 \
    --command "make encoder" --machine "$machine" \
    --data "39,296 patches of 64 px, 13,870 scenes: Sentinel-2 images of the OSCD cities (modified Copernicus Sentinel data 2015-2018), EuroSAT (MIT, Helber et al.), UC Merced (imagery USGS, public domain); all images, no labels; stored as WebP" \
    --trained "SwiMDiff, scene labels soft, diffusion constraint: 20 epochs, which are 1,535 steps of 512 patches, views of 64 px, AdamW at 0.001, seed 0, from the ImageNet weights of EfficientNet-Lite0"
"$python" tools/ship_encoder.py swimdiff-lite0-aerial.safetensors "$out"/run/encoders/aerial.safetensors \
    --name "SwiMDiff EfficientNet-Lite0, aerial, RGB" --licence CC-BY-4.0 --resolution-m 0.6 \
    --command "make encoder" --machine "$machine" \
    --data "1,680 patches of 128 px, an image each: UC Merced (imagery USGS, public domain), brought from 0.3 to 0.6 m; all images, no labels; stored as JPEG" \
    --trained "SwiMDiff, scene labels soft, diffusion constraint: 30 epochs, which are 394 steps of 128 patches, views of 96 px, AdamW at 0.001, seed 0, from the ImageNet weights of EfficientNet-Lite0"
