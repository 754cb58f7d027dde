export { feedbackStyles } from './feedback.styles.js';
export { adviceFor, summaryTemplate, thanksTemplate, troubleTemplate, type FeedbackView } from './feedback.template.js';
export { Submission, type SubmissionView } from './submission.js';
