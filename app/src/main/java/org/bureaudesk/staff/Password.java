package org.bureaudesk.staff;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/// What is kept of a password: PBKDF2 with HMAC-SHA-256, a salt of its own. Slow on purpose.
///
/// @param salt and `hash` as hexadecimal digits
record Password(String salt, int iterations, String hash) {

    private static final String ALGORITHM = "PBKDF2WithHmacSHA256";
    private static final int HASH_BITS = 256;
    private static final SecureRandom RANDOM = new SecureRandom();

    static Password of(char[] password, SignInRules rules) {
        var salt = new byte[rules.saltBytes()];
        RANDOM.nextBytes(salt);
        var hash = derive(password, salt, rules.iterations());
        return new Password(
                HexFormat.of().formatHex(salt),
                rules.iterations(),
                HexFormat.of().formatHex(hash));
    }

    /// Takes the same time whether the first or the last digit differs.
    boolean matches(char[] password) {
        var computed = derive(password, HexFormat.of().parseHex(salt), iterations);
        return MessageDigest.isEqual(computed, HexFormat.of().parseHex(hash));
    }

    private static byte[] derive(char[] password, byte[] salt, int iterations) {
        var spec = new PBEKeySpec(password, salt, iterations, HASH_BITS);
        try {
            return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every JDK has it
        } finally {
            spec.clearPassword();
        }
    }
}
