import { z } from 'zod';

// zod tries whether it may make code at run time; the policy of the page says no, and would report the attempt.
z.config({ jitless: true });
