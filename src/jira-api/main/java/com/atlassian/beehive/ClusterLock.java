package com.atlassian.beehive;

import java.util.concurrent.locks.Lock;

/** Declared for compiling only. Source: not in the record. */
public interface ClusterLock extends Lock {
}
