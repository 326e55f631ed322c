"""What the algorithms share: parameters, inputs, the run in the engine, results in the project."""
