"""SMAA in vectorised NumPy, as a yardstick: 10,000 weightings x 2,000 tasks x 12 criteria, in chunks."""
import numpy as np

samples, tasks, criteria, chunk = 10_000, 2_000, 12, 500
random = np.random.default_rng(1)
values = random.random((tasks, criteria))
counts = np.zeros(tasks * tasks, dtype=np.int64)
central = np.zeros((tasks, criteria))
ahead = np.zeros(tasks - 1, dtype=np.int64)
for start in range(0, samples, chunk):
    weights = random.standard_exponential((chunk, criteria))
    weights /= weights.sum(axis=1, keepdims=True)
    scores = weights @ values.T
    order = np.argsort(-scores, axis=1)
    counts += np.bincount((order * tasks + np.arange(tasks)).ravel(), minlength=tasks * tasks)
    np.add.at(central, order[:, 0], weights)
    ahead += (scores[:, :-1] > scores[:, 1:]).sum(axis=0)
acceptability = counts.reshape(tasks, tasks).cumsum(axis=1) / samples
ranges = (acceptability >= 0.05).argmax(axis=1), (acceptability >= 0.95).argmax(axis=1)
print(acceptability[:, 0].max(), acceptability[:, 9].max(), ranges[0].min())
