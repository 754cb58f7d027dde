const e=31457280,s=e=>"string"==typeof e&&e.replaceAll(/<[^<>]{0,500}>/g,"").slice(0,300).trim()||void 0;export{e as M,s as p};
