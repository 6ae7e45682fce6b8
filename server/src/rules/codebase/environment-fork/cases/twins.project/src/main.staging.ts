start({ cache: false });
