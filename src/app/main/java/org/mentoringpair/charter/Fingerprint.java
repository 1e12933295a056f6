package org.mentoringpair.charter;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** By which a form says later what somebody had before their eyes: the same for equal things, another one for others. */
public final class Fingerprint {
    private static final int BYTES = 16;

    private Fingerprint() {
    }

    /** Of a record; compared within one version of the app only. */
    public static String of(Record part) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(part.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
