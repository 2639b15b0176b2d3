export { demand, type Field, SeatRules } from './seat-rules';
export { seatRulesFault } from './seat-rules-fault';
