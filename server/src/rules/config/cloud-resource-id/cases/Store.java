class Store {
  static final String INVOICES = "https://shopinvoices.blob.core.windows.net/invoices";
                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/cloud-resource-id
  static final String REGION = "eu-west-1";
}
