"""The pull-wake claim protocol: the release module, its four releases, the world around it, and what must hold."""
