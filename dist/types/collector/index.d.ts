export { createCollector, type Collector, type StaffLogin } from './create-collector.js';
export { type CentreSettings, type CollectorSettings } from './settings.js';
