FROM node:22
CMD ["npm", "run", "build"]
