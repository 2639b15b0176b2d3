export { demand, type Field, SeatRules } from './seat-rules';
export { seatRulesFault } from './seat-rules-fault';
export { seatRulesWithin } from './seat-rules-within';
