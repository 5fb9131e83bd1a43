package org.tidings.gateway.live;
