import type { Form } from './form.ts';

/**
 * The questions of a town whose feed has no form: a name, a way to reach the person, consent; nothing that a first talk does not
 * need (DSGVO Art. 5(1)(c)). Its texts are here and not in the locales, because a form brings its own words.
 */
export const defaultForm: Form = {
  id: 'nahbei-default',
  title: { de: 'Ich möchte mithelfen', en: 'I would like to help', ar: 'أودّ المساعدة' },
  fields: [
    {
      name: 'name',
      type: 'text',
      label: { de: 'Name', en: 'Name', ar: 'الاسم' },
      required: true,
      autocomplete: 'name',
    },
    {
      name: 'email',
      type: 'email',
      label: { de: 'E-Mail', en: 'E-mail', ar: 'البريد الإلكتروني' },
      required: true,
      autocomplete: 'email',
    },
    {
      name: 'phone',
      type: 'tel',
      label: { de: 'Telefon', en: 'Phone', ar: 'الهاتف' },
      hint: {
        de: 'Dann können wir Sie schneller erreichen.',
        en: 'Then we can reach you more quickly.',
        ar: 'عندها يمكننا الوصول إليكم بسرعة أكبر.',
      },
      autocomplete: 'tel',
    },
    {
      name: 'motivation',
      type: 'textarea',
      label: { de: 'Was möchten Sie gern tun?', en: 'What would you like to do?', ar: 'ما الذي تودّون القيام به؟' },
      maxLength: 500,
    },
    {
      name: 'consent',
      type: 'consent',
      label: {
        de: 'Meine Angaben dürfen gespeichert werden, um mich zu erreichen. Ich kann das jederzeit zurücknehmen.',
        en: 'My details may be stored in order to reach me. I can withdraw this at any time.',
        ar: 'يجوز حفظ بياناتي من أجل التواصل معي، ويمكنني التراجع عن ذلك في أي وقت.',
      },
      required: true,
    },
  ],
  consent: { version: 'nahbei-1' },
};
