print('its test');
