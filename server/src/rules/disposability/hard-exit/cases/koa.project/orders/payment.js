exports.pay = async (it) => {
  if (!it.params.id) process.exit(2);
                     ^^^^^^^^^^^^ disposability/hard-exit
  it.status = 204;
};
