package org.mentoringpair.recognition;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * That somebody took part in a relationship that was completed: facts, and no judgement.
 *
 * @param id         key among the app's own rows
 * @param number     by which it is found again; nobody can guess it
 * @param secret     what the facts are sealed with; it never leaves the app
 * @param facts      what stands on it
 * @param verifiable whether whoever has the link may see that it is genuine
 */
public record Certificate(long id, String number, String secret, CertificateFacts facts, boolean verifiable) {
    private static final String SEALING = "HmacSHA256";

    Certificate withId(long newId) {
        return new Certificate(newId, number, secret, facts, verifiable);
    }

    Certificate verifiable(boolean wanted) {
        return new Certificate(id, number, secret, facts, wanted);
    }

    /** The signed hash of number and facts: whoever does not know the secret cannot make one. */
    public String seal() {
        try {
            Mac mac = Mac.getInstance(SEALING);
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(secret), SEALING));
            return HexFormat.of().formatHex(mac.doFinal((number + "\n" + facts.sealed()).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Compared in the same time whatever differs. */
    boolean bears(String someSeal) {
        return MessageDigest.isEqual(seal().getBytes(StandardCharsets.UTF_8), someSeal.getBytes(StandardCharsets.UTF_8));
    }
}
