package main

import "github.com/gin-gonic/gin"

func add(c *gin.Context) {
	file, _ := c.FormFile("image")
	c.SaveUploadedFile(file, "uploads/"+file.Filename)
	^^^^^^^^^^^^^^^^^^ processes/local-upload
	c.SaveUploadedFile(file, "/tmp/"+file.Filename)
}
