/** Jobs of apps: once in the cluster when the sandbox's clock says so, or at the press of a button. */
package org.mentoringpair.sandbox.scheduler;
