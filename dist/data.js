export{F as FeedError,c as checkSignup,d as dayHours,b as filterOffers,l as loadFeed,o as occurrences,e as openState,g as readFeed,t as toCalendar}from"./data/data.js";
