import { z } from 'zod';

// By default zod tries `new Function`, which the page's Content Security Policy forbids and would report.
z.config({ jitless: true });
