import"./chunks/ui.js";export{S as SignupForm}from"./chunks/nahbei-signup-form.js";
