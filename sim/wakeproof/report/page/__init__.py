"""index.html: the whole report on one page that opens from disk, in the order in which a reviewer asks."""
