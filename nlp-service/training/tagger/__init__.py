"""Trains the tagger of names: reading, tokens, encoder, training, int8 graph, scores."""
