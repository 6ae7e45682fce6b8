import boto3

QUEUE = "https://sqs.eu-west-1.amazonaws.com/482913377210/orders"
         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/cloud-resource-id [information]: queue
TOPIC = "arn:aws:sns:eu-west-1:482913377210:orders"
         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/cloud-resource-id
POLICY = "arn:aws:iam::aws:policy/ReadOnlyAccess"
s3 = boto3.client("s3", region_name="eu-west-1")
                                    ^^^^^^^^^^^ config/cloud-resource-id: region
s3.upload_file(Bucket="shop-invoices", Key=key)
                      ^^^^^^^^^^^^^^^ config/cloud-resource-id: bucket
# arn:aws:sns:eu-west-1:482913377210:orders
SAMPLE = "arn:aws:sns:eu-west-1:123456789012:orders"
bucket = config.get("BUCKET", "invoices")
