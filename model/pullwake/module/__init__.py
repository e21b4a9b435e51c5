"""The release module itself: handlers, statements and token stores. Production code."""
