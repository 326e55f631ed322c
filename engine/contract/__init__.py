"""What may be asked of the engine and what it answers; standard library only, shared with the plugin."""
