// The door for programs: `import {createCollector} from 'nahbei/collector'`.
export { createCollector, type Collector, type StaffLogin } from './create-collector.ts';
export { type CentreSettings, type CollectorSettings } from './settings.ts';
