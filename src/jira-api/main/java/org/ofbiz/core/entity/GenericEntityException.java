package org.ofbiz.core.entity;

/** Declared for compiling only. Source: not in the record. */
public class GenericEntityException extends Exception {
    public GenericEntityException(String message) {
        super(message);
    }

    public GenericEntityException(String message, Throwable cause) {
        super(message, cause);
    }
}
