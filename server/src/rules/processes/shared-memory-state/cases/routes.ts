import { Router } from 'express';

const router = Router();
const votes: Record<string, number> = {};
      ^^^^^ processes/shared-memory-state
const rates = [7, 19];
const names = new Set<string>();

router.post('/vote', (req, res) => {
  votes[req.body.id] += 1;
  const names = new Set<string>();
  names.add(req.body.name);
  // rates.push(3)
  res.json({ names: [...names], rates });
});

export default router;
