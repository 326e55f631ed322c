"""The work in pieces: survey, score, classify, merge; pure functions of arrays, wherever they are computed."""
