package org.ofbiz.core.entity;

/** Declared for compiling only. */
public class GenericEntityException extends Exception {
    private GenericEntityException() {
    }
}
