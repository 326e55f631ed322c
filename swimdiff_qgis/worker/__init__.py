"""The engine's process as the plugin sees it: where its Python is, how it is started, followed and ended."""
