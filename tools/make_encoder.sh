#!/usr/bin/env bash
# Trains the encoder that comes with the plugin and puts it into resources/models: make_encoder.sh PYTHON DATA
# Interrupted, it goes on from its last checkpoint when it is called again. The figures of its card are measured apart.
set -euo pipefail
python=$1 data=$2
# Scene by file: in oscd that is a city at one date; the images of the other two are scenes of their own.
# The numbers that differ from the defaults suit a short training on a CPU: see docs/experiments.md. The second part goes
# on from the encoder of the first, with AdamW, weaker changes of colour and a shorter queue.
common=(pretrain "$data/oscd" "$data/eurosat/eurosat_rgb.zip" "$data/ucmerced/ucmerced_128.zip"
    --preset laptop-overnight --batch-size 64 --view-px 48 --stride-px 32 --temperature 0.1 --key-momentum 0.99
    --denoiser-share 0.125 --no-batch-negatives --crop-scale 0.2 --turn-share 0 --blur-share 0.5
    --threads 1 --half-precision --name "SwiMDiff ResNet-18, RGB")
"$python" -m engine "${common[@]}" --out build/encoder/first --steps 2400 \
    --optimiser sgd --learning-rate 0.12 --queue-size 4096 --colour-jitter 1 --grey-share 0.2
"$python" -m engine "${common[@]}" --out build/encoder/second --start-from build/encoder/first/encoder.safetensors \
    --steps 2800 --optimiser adamw --learning-rate 0.0005 --weight-decay 0.01 --queue-size 1024 \
    --colour-jitter 0.4 --grey-share 0.1
"$python" tools/ship_encoder.py swimdiff-resnet18.safetensors build/encoder/second/encoder.safetensors \
    --name "SwiMDiff ResNet-18, RGB" --licence "CC-BY-4.0" --maps stem layer1 \
    --data "39,296 patches of 64 px: Sentinel-2 images of the 20 OSCD cities (modified Copernicus Sentinel data 2015-2018), EuroSAT (MIT, Helber et al.), UC Merced (imagery USGS, public domain); no labels" \
    --trained "SwiMDiff, scene labels soft, diffusion constraint, views of 48 px, seed 0: 2,400 steps of 64 patches with SGD, then 2,800 with AdamW" \
    --command "make encoder"
