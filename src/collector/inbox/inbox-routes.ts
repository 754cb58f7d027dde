import type { FastifyInstance } from 'fastify';

import { isForged, ownOrigin } from '../origin.ts';
import { parseForm } from '../parsers.ts';
import { Problem } from '../problem.ts';
import { Desk, type InboxServices } from './desk.ts';
import { listRoutes } from './list-routes.ts';
import { loginRoutes } from './login-routes.ts';
import { oneRoutes } from './one-routes.ts';

/** The pages of a centre's staff: `/inbox…`. Forms and links only, no script. */
export function inboxRoutes(app: FastifyInstance, services: InboxServices): void {
  parseForm(app);

  app.addHook('onRequest', (request, _reply, done) => {
    const changes = request.method !== 'GET' && request.method !== 'HEAD';
    const forged = changes && isForged(request, ownOrigin(request, services.settings.publicUrl));
    done(forged ? new Problem(403, 'cross-site') : undefined);
  });

  const desk = new Desk(app, services);
  loginRoutes(app, desk);
  listRoutes(desk);
  oneRoutes(desk);
}
