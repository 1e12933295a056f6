package org.mentoringpair.sandbox.cluster;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import org.springframework.core.ConfigurableObjectInputStream;
import org.springframework.util.SerializationUtils;

/** A value as bytes, as it would travel to another node. */
record Frozen(byte[] bytes) {
    static Frozen of(Serializable value) {
        return new Frozen(SerializationUtils.serialize(value));
    }

    /** @param classes knows the classes of the value: those of the app whose cache it is */
    Object copy(ClassLoader classes) {
        try (ObjectInputStream in = new ConfigurableObjectInputStream(new ByteArrayInputStream(bytes), classes)) {
            return in.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("A cached value is of a class its app does not have", e);
        }
    }
}
