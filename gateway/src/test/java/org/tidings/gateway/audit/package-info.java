package org.tidings.gateway.audit;
