#!/usr/bin/env bash
# Trains the encoder that comes with the plugin and puts it into resources/models: make_encoder.sh PYTHON DATA
# Interrupted, it goes on from its last checkpoint when it is called again. The figures of its card are measured apart.
set -euo pipefail
python=$1 data=$2
# Scene by file: in oscd that is a city at one date; the images of the other two are scenes of their own.
# The numbers that differ from the defaults suit a short training on a CPU: see docs/experiments.md.
command=(pretrain "$data/oscd" "$data/eurosat/eurosat_rgb.zip" "$data/ucmerced/ucmerced_128.zip"
    --out build/encoder --preset laptop-overnight --steps 2400 --batch-size 64 --view-px 48 --stride-px 32
    --learning-rate 0.12 --temperature 0.1 --queue-size 4096 --key-momentum 0.99 --denoiser-share 0.125
    --threads 1 --half-precision --name "SwiMDiff ResNet-18, RGB")
"$python" -m engine "${command[@]}"
"$python" tools/ship_encoder.py build/encoder/encoder.safetensors \
    --name "SwiMDiff ResNet-18, RGB" --licence "CC-BY-4.0" \
    --data "39,296 patches of 64 px: Sentinel-2 images of the 20 OSCD cities (modified Copernicus Sentinel data 2015-2018), EuroSAT (MIT, Helber et al.), UC Merced (imagery USGS, public domain); no labels" \
    --command "make encoder"
