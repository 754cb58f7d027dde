import type { Form } from '../model/form.ts';

/**
 * What a form without JavaScript posts, in the shape of a signup for `readSignup`: ticked boxes are there or not, several choices
 * come as several values of one name.
 */
export function formBody(params: URLSearchParams, form: Form): unknown {
  const answers: [string, unknown][] = [];
  for (const { name, type } of form.fields) {
    if (!params.has(name)) continue;
    if (type === 'checkbox' || type === 'consent') answers.push([name, !/^(false|0|)$/.test(params.get(name)!)]);
    else if (type === 'checkboxes' || type === 'weekgrid') answers.push([name, params.getAll(name)]);
    else answers.push([name, params.get(name)]);
  }
  return { form: params.get('form') ?? form.id, lang: params.get('lang'), answers: Object.fromEntries(answers) };
}
