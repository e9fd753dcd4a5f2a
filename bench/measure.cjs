// Loaded into each measured process with --require: at its end it notes the CPU time and the peak memory that the system counted for it.
const { appendFileSync } = require('node:fs');

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  appendFileSync(
    process.env.CHANGE_GATE_MEASURE,
    `${JSON.stringify({ cpu: userCPUTime + systemCPUTime, memory: maxRSS })}\n`,
  );
});
