package org.mentoringpair.sandbox.jql;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Jira's functions of time. */
@Configuration(proxyBeanMethods = false)
class TimeFunctions {
    @Bean
    PlayedFunction now(Moments moments) {
        return new PointInTime("now", null, false, moments);
    }

    @Bean
    PlayedFunction startOfDay(Moments moments) {
        return new PointInTime("startOfDay", TimeUnitOfJql.DAY, false, moments);
    }

    @Bean
    PlayedFunction startOfWeek(Moments moments) {
        return new PointInTime("startOfWeek", TimeUnitOfJql.WEEK, false, moments);
    }

    @Bean
    PlayedFunction startOfMonth(Moments moments) {
        return new PointInTime("startOfMonth", TimeUnitOfJql.MONTH, false, moments);
    }

    @Bean
    PlayedFunction startOfYear(Moments moments) {
        return new PointInTime("startOfYear", TimeUnitOfJql.YEAR, false, moments);
    }

    @Bean
    PlayedFunction endOfDay(Moments moments) {
        return new PointInTime("endOfDay", TimeUnitOfJql.DAY, true, moments);
    }

    @Bean
    PlayedFunction endOfWeek(Moments moments) {
        return new PointInTime("endOfWeek", TimeUnitOfJql.WEEK, true, moments);
    }

    @Bean
    PlayedFunction endOfMonth(Moments moments) {
        return new PointInTime("endOfMonth", TimeUnitOfJql.MONTH, true, moments);
    }

    @Bean
    PlayedFunction endOfYear(Moments moments) {
        return new PointInTime("endOfYear", TimeUnitOfJql.YEAR, true, moments);
    }
}
