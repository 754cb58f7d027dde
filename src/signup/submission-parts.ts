// What a form needs only once somebody fills it in; one file, so that it is one request.
export { feedbackStyles } from './feedback.styles.ts';
export { adviceFor, summaryTemplate, thanksTemplate, troubleTemplate, type FeedbackView } from './feedback.template.ts';
export { Submission, type SubmissionView } from './submission.ts';
