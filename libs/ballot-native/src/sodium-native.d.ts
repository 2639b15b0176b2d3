/** The part of sodium-native that this library uses; the package brings no types of its own. */
declare module 'sodium-native' {
  export function crypto_core_ed25519_is_valid_point(point: Uint8Array): boolean;
  export function crypto_core_ed25519_add(out: Uint8Array, a: Uint8Array, b: Uint8Array): void;
  export function crypto_core_ed25519_sub(out: Uint8Array, a: Uint8Array, b: Uint8Array): void;
  /** Throws for a zero scalar, and unless the point is in the prime-order subgroup and not the identity. */
  export function crypto_scalarmult_ed25519_noclamp(
    out: Uint8Array,
    scalar: Uint8Array,
    point: Uint8Array,
  ): void;
  /** Throws for a zero scalar. */
  export function crypto_scalarmult_ed25519_base_noclamp(out: Uint8Array, scalar: Uint8Array): void;
}
