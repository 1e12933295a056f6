package org.mentoringpair.sandbox.fields;

import java.net.URI;
import java.net.URISyntaxException;

/** An address with a protocol. */
public final class UrlKind extends Kind<String> {
    @Override
    public Control control() {
        return Control.URL;
    }

    @Override
    public String parse(String typed) throws InvalidValue {
        if (!isAddress(typed.strip()) || typed.strip().length() > LineKind.LONGEST) {
            throw new InvalidValue("'" + typed + "' is not a valid URL.");
        }
        return typed.strip();
    }

    private static boolean isAddress(String typed) {
        try {
            String scheme = new URI(typed).getScheme();
            return scheme != null && scheme.matches("(?i)https?|ftp|mailto");
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    @Override
    public String typed(String value) {
        return value;
    }

    @Override
    public Stored store(String value) {
        return Stored.string(value);
    }

    @Override
    public String read(Stored stored) {
        return stored.string();
    }
}
