import { useState } from 'react';

export function Badge() {
  if (process.env.NODE_ENV !== 'production') console.warn('slow');
  return null;
}
