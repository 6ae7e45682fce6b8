print('the only one');
