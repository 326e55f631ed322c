"""Sets the engine's Python environment up: finds a Python, fetches the libraries, tries them, and puts them to use."""
