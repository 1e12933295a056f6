/** Dashboards and the dashboard items of apps on them. */
package org.mentoringpair.sandbox.dashboards;
