"""What a person looks at after a run: quick looks, a histogram, one HTML file."""
