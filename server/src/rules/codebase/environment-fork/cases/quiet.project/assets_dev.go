//go:build !prod

package web
