"""One page from the network, on a person's explicit wish: the only place that connects to it."""
