"""The set-up of the engine as a person sees it: a dialog, a strip in the dock, a part of the options."""
